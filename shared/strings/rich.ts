/** A sentence some of whose words stand out. */
export type Rich = readonly (string | {readonly b: string})[];
