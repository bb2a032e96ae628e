"""Adding and mending CloudFormation resource types of the emulator."""

from collections.abc import Callable

from ministack.services.cloudformation import provisioners, stacks

Handler = Callable[..., tuple[str, dict]]

HANDLERS = provisioners._RESOURCE_HANDLERS
REPLACING = provisioners._REPLACING_PROPERTIES

_on_thread: set[str] = set()
_runs_on_worker_thread = stacks._runs_on_worker_thread
stacks._runs_on_worker_thread = lambda rtype: rtype in _on_thread or _runs_on_worker_thread(rtype)


def run_on_thread(rtype: str) -> None:
    """Let the type's handlers block: off the event loop the emulator goes on answering."""
    _on_thread.add(rtype)


def register(
    rtype: str,
    create: Handler,
    update: Handler,
    delete: Callable[[str, dict], None],
    replacing: tuple[str, ...],
) -> None:
    """Add a type. A changed `replacing` property makes the emulator create the new resource and delete the old one."""
    HANDLERS[rtype] = {"create": create, "update": update, "update_with_logical_id": True, "delete": delete}
    REPLACING[rtype] = replacing
    provisioners._STACK_TAG_PROPERTY[rtype] = ("Tags", "list")


def wrap(
    rtype: str,
    *,
    made: Callable[[str, dict, dict], tuple[str, dict]],
    handle: Callable[[str], str] = lambda physical_id: physical_id,
    gone: Callable[[str], None] = lambda _physical_id: None,
) -> None:
    """Mend what create and update answer.

    `made(physical_id, attributes, properties)` gives the mended pair; `handle` turns a mended physical id back into
    the one that the emulator's own handlers know; `gone` is called with that after a delete.
    """
    inner = dict(HANDLERS[rtype])
    with_logical_id = inner.get("update_with_logical_id", False)

    def create(logical_id: str, props: dict, stack_name: str) -> tuple[str, dict]:
        physical_id, attributes = inner["create"](logical_id, props, stack_name)
        return made(physical_id, attributes, props)

    def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str | None) -> tuple[str, dict]:
        extra = (logical_id,) if with_logical_id else ()
        made_id, attributes = inner["update"](handle(physical_id), old, new, stack_name, *extra)
        return made(made_id, attributes, new)

    def delete(physical_id: str, props: dict) -> None:
        inner["delete"](handle(physical_id), props)
        gone(handle(physical_id))

    HANDLERS[rtype].update(create=create, delete=delete)
    if "update" in inner:
        HANDLERS[rtype].update(update=update, update_with_logical_id=True)
