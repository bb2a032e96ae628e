/** Version of this product: in the user agent and in a tag of each stack. A test holds it to package.json. */
export const VERSION = "1.0.0";
