import { corruptError } from '../documentErrors.ts';
import type { Zip } from '../openZip.ts';
import { elementsOf, parseXml, type XmlElement } from '../parseXml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const strict = 'http://purl.oclc.org/ooxml/officeDocument';
const namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  [`${office}/relationships`]: 'r',
  [`${strict}/relationships`]: 'r',
  [`${office}/math`]: 'm',
  [`${strict}/math`]: 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

export interface Relation {
  type: string;
  /** A part's name, or an address if `external`. */
  target: string;
  external: boolean;
}

/** A part of the package with what it points to. */
export interface WordPart {
  root: XmlElement;
  relations: Map<string, Relation>;
}

/** Reads a part and its relations (ECMA-376 part 2); undefined if the package has no such part. */
export function readPart(file: string, zip: Zip, name: string): WordPart | undefined {
  const bytes = zip.read(name);
  if (!bytes) return undefined;
  return { root: parseXml(file, bytes, namespaces), relations: readRelations(file, zip, name) };
}

/** The part that is the document's text. */
export function mainPart(file: string, zip: Zip): WordPart {
  const main = [...readRelations(file, zip, '').values()].find(({ type }) => type === 'officeDocument');
  const name = main && zip.names.includes(main.target) ? main.target : 'word/document.xml';
  const part = readPart(file, zip, name);
  if (!part) throw corruptError(file);
  return part;
}

function readRelations(file: string, zip: Zip, name: string): Map<string, Relation> {
  const slash = name.lastIndexOf('/') + 1;
  const bytes = zip.read(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  for (const { attributes } of elementsOf(parseXml(file, bytes, namespaces))) {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    relations.set(Id, {
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolvePart(name.slice(0, slash), Target),
      external,
    });
  }
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
