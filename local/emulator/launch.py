"""Start ministack as the emulator below the local cloud.

ministack provides CloudFormation, S3, Lambda and the other services that only keep records; what lives belongs to
the models behind the gateway. The modules beside this one add what a stack needs and ministack lacks, and mend what
it answers otherwise than AWS. They reach into its private names, so its version is pinned.

Settings come from the environment: RAILGUN_HA_GATEWAY_PORT, RAILGUN_HA_RATE_SCALE, RAILGUN_HA_DECISIONS (file of
what IAM decided, with AUTH=true), and ministack's own.
"""

import authorisation
import balancing
import deletion
import functions
import metrics
import network
import owners
import parameters
import provisioning
from ministack import app
from ministack.services import autoscaling


def _report_secure_transport() -> None:
    """Policies may deny what is not TLS, and here everything is plain HTTP on loopback: report it as secure."""
    pin = app.pin_request_origin
    app.pin_request_origin = lambda source_ip, _secure: pin(source_ip, True)


if __name__ == "__main__":
    network.apply()
    balancing.apply()
    functions.apply()
    metrics.apply()
    authorisation.apply()
    parameters.apply()
    owners.apply()
    deletion.apply()
    provisioning.apply()
    _report_secure_transport()
    # No instances but those of the models.
    autoscaling._reconcile_instances = lambda _group: None
    app.main()
