/** Words of appointments. */
export const appointments = {} as const;
