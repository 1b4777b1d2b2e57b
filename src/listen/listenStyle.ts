import { addStyle } from '../controls/addStyle.ts';
import style from './listen.css?inline';

/** Adds the style of what reads out, once. */
export function addListenStyle(): void {
  addStyle(style);
}
