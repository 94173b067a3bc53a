const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand in a line: words in them belong to what the line stands in. */
export const inline = set(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr',
);

/** Elements that hold no words of a document: code, controls, and what stands beside the content. */
export const outside = set(
  'script style template noscript svg math canvas iframe object embed audio video map head link meta base ' +
    'button input select textarea option datalist progress meter dialog menu nav aside footer del',
);

/** The same, by the role that an element is given. */
export const outsideRoles = set('navigation banner contentinfo complementary search dialog alertdialog menu menubar');

/** What holds a document's own header, and not the site's. */
export const documents = set('article main section');

/** Elements in which spaces and line ends stand as they are written. */
export const preformatted = set('pre listing plaintext xmp');
