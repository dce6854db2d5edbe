/** The ids of the user's own catalogue get a prefix that no schema for the network lets through, so they never leave this machine. */
export const USER_PREFIX = 'user:'
