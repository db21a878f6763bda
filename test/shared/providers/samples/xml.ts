/** `value` as XML: properties are elements, those of a list repeat. */
export function xml(value: unknown): string {
  if (Array.isArray(value)) return value.map(xml).join('');
  if (typeof value !== 'object' || value === null)
    return String(value).replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return Object.entries(value)
    .flatMap(([name, content]) =>
      (Array.isArray(content) ? content : [content]).map((one) => `<${name}>${xml(one)}</${name}>`),
    )
    .join('');
}
