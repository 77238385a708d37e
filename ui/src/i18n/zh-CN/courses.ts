/** Words of courses. */
export const courses = {} as const;
