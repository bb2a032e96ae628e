/** Whether a run is told in the pull request: `auto` where it was about the pull request's change. */
export const COMMENT_MODES = ["auto", "true", "false"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface CommentSettings {
  readonly comment: CommentMode;
  /** Empty when there is none. */
  readonly githubToken: string;
}
