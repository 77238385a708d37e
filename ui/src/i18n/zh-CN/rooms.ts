/** Words of rooms. */
export const rooms = {} as const;
