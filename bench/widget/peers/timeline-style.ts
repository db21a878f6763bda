/** Of the two floors: what a timeline needs to look like one. */
export const timelineStyle = `
:host { display: block; color: #1b1d22; }
h2 { margin: 0; font-size: 28px; line-height: 1.2; }
p { margin: 4px 0 16px; color: #5a5f6b; }
h3 { margin: 16px 0 4px; font-size: 14px; }
ol { margin: 0; padding: 0; list-style: none; border-inline-start: 2px solid #2b3f9e; }
li { display: grid; grid-template-columns: 56px 1fr; padding: 4px 12px; }
time { font-variant-numeric: tabular-nums; color: #5a5f6b; }
small { display: block; color: #5a5f6b; }
`;
