import { attributesOf } from '../../../language/attributes.ts';
import { languageOfLine } from './languageOfLine.ts';

/** A file name in its own direction, isolated from its neighbours. */
export function FileName({ name }: { name: string }) {
  return <bdi {...attributesOf(languageOfLine(name.replace(/\.[a-z0-9]+$/i, ''), 'en'))}>{name}</bdi>;
}
