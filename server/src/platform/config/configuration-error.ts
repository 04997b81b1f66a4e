/** A setting that cannot be used; the message is a sentence that says what to do. */
export class ConfigurationError extends Error {}
