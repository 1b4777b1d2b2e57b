import { lostScript, wayFromLost } from './lostScript.ts';
import { fonts, relativeReferences } from './relativeReferences.ts';

/** The page of every missing address, from a document of ours: it finds its references at any depth (lostScript.ts). */
export function lostPage(html: string): string {
  const page = relativeReferences(html.replace(fonts, ''), wayFromLost);
  const start = page.lastIndexOf('<script>', page.indexOf('</head>'));
  return `${page.slice(0, start)}<script>${lostScript}</script>\n${page.slice(start)}`;
}
