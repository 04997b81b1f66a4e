function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  if (typeof value === 'object' && value !== null) return `<${name}>${elements(value)}</${name}>`;
  return typeof value === 'number' ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${String(value)}]]></${name}>`;
}

const elements = (content: object): string =>
  Object.entries(content)
    .map(([name, value]) => element(name, value))
    .join('');

/** As the platform writes what it pushes where XML is chosen: texts as CDATA, a list as its element repeated. */
export const xmlOf = (content: object): string => `<xml>${elements(content)}</xml>`;
