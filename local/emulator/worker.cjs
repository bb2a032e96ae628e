"use strict";
/**
 * Loaded into each Lambda worker. A worker lives as long as its emulator: when that is gone, however it went, its end
 * of the pipe closes, and a handler that is still busy must not outlive it.
 */
process.stdin.on("end", () => process.exit(1));
process.stdin.on("error", () => process.exit(1));
