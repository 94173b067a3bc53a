import { declaration, main, sheetXml, textXml, type Sheet } from './sheet.js';
import { zipper } from './zipper.js';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Pieces of XML that are zipped at once. */
const atOnce = 1 << 16;

/**
 * An Office Open XML workbook (ECMA-376), zipped while its rows come in. A library would hold the whole sheet as one
 * string, which ends at half a gigabyte, and put the time into the zip.
 */
export function* workbook(sheets: Iterable<Sheet>): Generator<Uint8Array> {
  const zip = zipper();
  const names: string[] = [];
  for (const sheet of sheets) {
    names.push(sheet.name);
    const put = zip.file(sheetPath(names.length));
    let text = '';
    for (const piece of sheetXml(sheet)) {
      text += piece;
      if (text.length < atOnce) continue;
      put(text);
      yield* zip.take();
      text = '';
    }
    put(text);
    put(null);
  }
  for (const [path, text] of Object.entries(parts(names))) {
    const put = zip.file(path);
    put(declaration + text);
    put(null);
  }
  zip.end();
  yield* zip.take();
}

const sheetPath = (number: number): string => `xl/worksheets/sheet${String(number)}.xml`;

/** What stands around the sheets, by its path. */
function parts(names: readonly string[]): Readonly<Record<string, string>> {
  const numbers = names.map((_, i) => i + 1);
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${relationships}/${type}" Target="${target}"/>`;
  const sheets = names.map(
    (name, i) => `<sheet name="${textXml(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${types}.${type}+xml"/>`;
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${[
      ...numbers.map((number) => relation(number, 'worksheet', `worksheets/sheet${String(number)}.xml`)),
      relation(names.length + 1, 'styles', 'styles.xml'),
    ].join('')}</Relationships>`,
    'xl/styles.xml': styles,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      override('xl/workbook.xml', 'sheet.main'),
      override('xl/styles.xml', 'styles'),
      ...numbers.map((number) => override(sheetPath(number), 'worksheet')),
    ].join('')}</Types>`,
  };
}

/** In the order of `looks`: plain, header, day, thousands, wrapped. */
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
