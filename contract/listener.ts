import table from "./listener.json" with { type: "json" };

/**
 * All that the product knows of the listener: its file, keys, signals, port and unit. `reload.keys` are those that
 * Railgun applies on SIGHUP (Cloudflare, "Railgun execution"); every other key needs a restart. SIGQUIT deactivates
 * the Railgun object that the whole fleet shares, so it is never sent.
 */
export const listener = table;
