import type { Claims } from "./claims.ts";
import type { Advice } from "./failed.ts";

/**
 * The subject in both of its forms. Repositories that were made, renamed or moved since July 2026 send the numbers of
 * owner and repository with their names; others send the names only, until somebody switches them over. One of the
 * two is what was received, unless the subject was made to measure: then it is the only one.
 */
export function subjects({ sub, repository, ownerId, repositoryId }: Claims): readonly string[] {
  const rest = /^repo:[^/:]+\/[^/:]+:(.+)$/.exec(sub)?.[1];
  const [owner, name] = repository.split("/");
  if (rest === undefined || !owner || !name || !ownerId || !repositoryId) return [sub];
  const both = [`repo:${owner}/${name}:${rest}`, `repo:${owner}@${ownerId}/${name}@${repositoryId}:${rest}`];
  return both.includes(sub) ? both : [...both, sub];
}

/** What was received, and the trust policy of a role that takes it. */
export function trustAdvice(
  claims: Claims,
  { partition, account }: { readonly partition: string; readonly account: string },
): Advice {
  const { sub, aud } = claims;
  const trusted = subjects(claims);
  const other = trusted.find((one) => one !== sub);
  const provider = claims.iss.replace(/^https:\/\//, "");
  const policy = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { [`${provider}:aud`]: aud, [`${provider}:sub`]: trusted } },
      },
    ],
  };
  return {
    lines: [
      `GitHub's token for this job says sub "${sub}" and aud "${aud}"; the role's trust policy must allow both`,
      ...(other ? [`a rename or GitHub's change-over turns the sub into "${other}": allow both forms`] : []),
      ...(/:pull_request$/.test(sub)
        ? [
            "every pull request has this sub, whatever it changes: let it into a role that can read only, and change things by another",
          ]
        : []),
      `the account must have the identity provider ${provider} with the audience ${aud}`,
    ],
    pastes: [{ title: "Trust policy of the role", text: JSON.stringify(policy, null, 2) }],
  };
}
