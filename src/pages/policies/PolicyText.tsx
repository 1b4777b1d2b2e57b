import type { Text } from '../../contract/text/textSchema.ts';
import type { PolicyBlock } from '../../contract/trust/policySchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { RichText } from '../../typography/RichText.tsx';

interface PolicyTextProps {
  blocks: readonly PolicyBlock[];
  language: string;
}

/** A policy's words in one language. */
export function PolicyText({ blocks, language }: PolicyTextProps) {
  return (
    <article className="policy" {...attributesOf(language)}>
      {blocks.map((block, at) => {
        const place = `p${at + 1}`;
        return <BlockText key={place} block={block} language={language} />;
      })}
    </article>
  );
}

function BlockText({ block, language: around }: { block: PolicyBlock; language: string }) {
  const language = block.language ?? around;
  const words = (text: Text) => <RichText text={text} language={language} />;
  if (block.type === 'paragraph') return <p {...attributesOf(language)}>{words(block.text)}</p>;
  if (block.type === 'heading') {
    const Heading = `h${block.level}` as const;
    return <Heading {...attributesOf(language)}>{words(block.text)}</Heading>;
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List {...attributesOf(language)}>
      {block.items.map((item, at) => {
        const place = `item${at + 1}`;
        return <li key={place}>{words(item)}</li>;
      })}
    </List>
  );
}
