import type {
  InputRichBlock,
  InputRichBlockListItem,
  InputRichMessage,
  RichBlockCaption,
  RichBlockTableCell,
  RichText,
} from '@grammyjs/types';
import * as v from 'valibot';
import { plainRich } from '../message/cutText.ts';

/** What we write of the Bot API 10.4, field by field: the compiler holds each schema against Telegram's own type. */
const words = v.pipe(
  v.string(),
  v.check((text) => !/\p{Surrogate}/u.test(text), 'has half a character'),
);
const text: v.GenericSchema<RichText> = v.lazy(() =>
  v.union([
    words,
    v.pipe(v.array(text), v.minLength(1)),
    v.strictObject({
      type: v.picklist(['bold', 'italic', 'strikethrough', 'superscript', 'underline']),
      text,
    }),
    v.strictObject({
      type: v.literal('url'),
      text,
      url: v.pipe(v.string(), v.regex(/^(?:https?|mailto):\S+$/i)),
    }),
    v.strictObject({
      type: v.literal('email_address'),
      text,
      email_address: v.pipe(v.string(), v.regex(/^\S+@\S+$/)),
    }),
    v.strictObject({ type: v.literal('reference'), text, name: v.string() }),
    v.strictObject({ type: v.literal('reference_link'), text, reference_name: v.string() }),
  ]),
);
const filled = v.pipe(
  text,
  v.check((one) => plainRich(one) !== '', 'is empty'),
);
const caption: v.GenericSchema<RichBlockCaption> = v.strictObject({ text: filled });
const cell: v.GenericSchema<RichBlockTableCell> = v.strictObject({
  text: filled,
  is_header: v.optional(v.literal(true)),
  align: v.picklist(['left', 'right']),
  valign: v.literal('top'),
});
const blocks: v.GenericSchema<InputRichBlock<never>[]> = v.pipe(v.array(v.lazy(() => block)), v.minLength(1));
const item: v.GenericSchema<InputRichBlockListItem<never>> = v.strictObject({
  blocks,
  type: v.optional(v.literal('1')),
  value: v.optional(v.pipe(v.number(), v.integer())),
});
const block: v.GenericSchema<InputRichBlock<never>> = v.lazy(() =>
  v.variant('type', [
    v.strictObject({ type: v.literal('paragraph'), text: filled }),
    v.strictObject({ type: v.literal('footer'), text: filled }),
    v.strictObject({ type: v.literal('heading'), text: filled, size: v.picklist([1, 2, 3, 4]) }),
    v.strictObject({ type: v.literal('divider') }),
    v.strictObject({ type: v.literal('list'), items: v.pipe(v.array(item), v.minLength(1)) }),
    v.strictObject({ type: v.literal('blockquote'), blocks, credit: v.optional(filled) }),
    v.strictObject({
      type: v.literal('table'),
      cells: v.pipe(v.array(v.array(cell)), v.minLength(1)),
      is_bordered: v.literal(true),
    }),
    v.strictObject({
      type: v.literal('photo'),
      photo: v.strictObject({
        type: v.literal('photo'),
        media: v.pipe(v.string(), v.regex(/^attach:\/\/picture-\d+$/)),
      }),
      caption: v.optional(caption),
    }),
  ]),
);

export const messageSchema: v.GenericSchema<InputRichMessage<never>> = v.strictObject({
  blocks,
  is_rtl: v.optional(v.literal(true)),
  skip_entity_detection: v.literal(true),
});
