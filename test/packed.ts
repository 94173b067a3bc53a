import JSZip from 'jszip';

type Parts = Readonly<Record<string, string>>;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (xml: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;

const styles = ['heading 1', 'heading 2', 'Title', 'toc 1']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`)
  .join('');
const numbering = ['bullet', 'decimal']
  .map(
    (format, id) =>
      `<w:abstractNum w:abstractNumId="${String(id)}">${[0, 1]
        .map((level) => `<w:lvl w:ilvl="${String(level)}"><w:numFmt w:val="${format}"/></w:lvl>`)
        .join('')}</w:abstractNum>`,
  )
  .concat(['0', '1'].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`))
  .join('');

/** The bytes of a ZIP archive. */
export function zipOf(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The bytes of a Word document with a body in WordprocessingML. */
export const docxOf = (body: string, parts: Parts = {}): Promise<Uint8Array> =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'numbering', 'footnotes']
        .map((name) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`)
        .join(''),
    ),
    'word/styles.xml': `<w:styles xmlns:w="${word}">${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${word}">${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${word}"><w:footnote w:id="1">${paragraph('حاشية')}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

/** A paragraph in WordprocessingML. */
export const paragraph = (words: string, properties = '', rest = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r>${rest}</w:p>`;

export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

export const item = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;

/** A table in WordprocessingML, of rows of cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A stream or dictionary of a PDF. */
type PdfObject = string | { readonly dictionary: string; readonly stream: string | Uint8Array };

/** The bytes of a PDF with one page for each content, in which /F is Helvetica and /I a picture of one dot. */
export function pdfOf(contents: readonly (string | Uint8Array)[], page = '', filter = ''): Uint8Array {
  const kids = contents.map((_, i) => `${String(5 + 2 * i)} 0 R`).join(' ');
  const objects: PdfObject[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${String(contents.length)}/MediaBox[0 0 600 800]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    {
      dictionary: '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
      stream: 'x',
    },
    ...contents.flatMap((stream, i) => [
      `<</Type/Page/Parent 2 0 R/Contents ${String(6 + 2 * i)} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>${page}>>`,
      { dictionary: filter, stream },
    ]),
  ];
  const parts = objects.flatMap((object, i) => {
    if (typeof object === 'string') return [`${String(i + 1)} 0 obj\n${object}\nendobj\n`];
    const { dictionary, stream } = object;
    const head = `${String(i + 1)} 0 obj\n<<${dictionary}/Length ${String(stream.length)}>>\nstream\n`;
    return [head, stream, '\nendstream\nendobj\n'];
  });
  // Readers look for the objects themselves where no table tells their places.
  const all = ['%PDF-1.4\n', ...parts, 'trailer\n<</Root 1 0 R>>\n%%EOF\n'];
  return Buffer.concat(all.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

/** A line of Latin letters at a place of a page, in 12 points. */
export const written = (x: number, y: number, words: string, matrix = '1 0 0 1'): string =>
  `BT /F 12 Tf ${matrix} ${String(x)} ${String(y)} Tm (${words}) Tj ET\n`;
