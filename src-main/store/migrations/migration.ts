/** Shape of one step of the schema. */

/** Numbers rise by tens so that a repair can go between. The text is never edited once a version with it was released. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };
