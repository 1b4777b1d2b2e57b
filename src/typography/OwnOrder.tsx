import { ownOrder } from '../contract/text/ownOrder.ts';

/** A text in which telephone numbers, dates and the like keep their own order. */
export function OwnOrder({ text, language }: { text: string; language: string }) {
  return ownOrder(text, language).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <bdi key={`${at}`} dir="ltr">
        {piece}
      </bdi>
    ),
  );
}
