/** The vendor's service that a listener asks once, when it starts: who holds a valid token may serve. */
export class Activation {
  /** For everyone. */
  down = false;
  private readonly revoked = new Set<string>();
  /** Starts that a token still has, where it has not any number of them. */
  private readonly left = new Map<string, number>();

  revoke(token: string): void {
    this.revoked.add(token);
  }

  /** From now on the token activates so many more times. */
  limit(token: string, starts: number): void {
    this.left.set(token, starts);
  }

  /** Whether a listener that starts now with this token comes up. */
  start(token: string): boolean {
    if (!this.allows(token)) return false;
    const left = this.left.get(token);
    if (left !== undefined) this.left.set(token, left - 1);
    return true;
  }

  allows(token: string): boolean {
    return !this.down && !this.revoked.has(token) && (this.left.get(token) ?? 1) > 0;
  }

  heal(): void {
    this.down = false;
    this.revoked.clear();
    this.left.clear();
  }
}
