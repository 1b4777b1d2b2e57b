/** The path that the site stands at, with a slash at both ends: `/`, or `/folder/`. Every address of a file of the site begins with it. */
export const siteRoot: string = import.meta.env.BASE_URL;
