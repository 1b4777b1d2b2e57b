import { useId } from 'react';
import type { SayQuote } from '../quoteWords.ts';
import { type CardShape, type CardTone, cardShapes, cardTones } from './cardShape.ts';

interface CardChoicesProps {
  say: SayQuote;
  shape: CardShape;
  onShape: (shape: CardShape) => void;
  tone: CardTone;
  onTone: (tone: CardTone) => void;
}

/** What a reader chooses about the picture. */
export function CardChoices({ say, shape, onShape, tone, onTone }: CardChoicesProps) {
  return (
    <div className="quote-choices">
      <Choice
        legend={say('card.shape')}
        choices={keysOf(cardShapes).map((key) => [key, say(`card.${key}`)])}
        chosen={shape}
        onChoose={onShape}
      />
      <Choice
        legend={say('card.look')}
        choices={keysOf(cardTones).map((key) => [key, say(`card.${key}`)])}
        chosen={tone}
        onChoose={onTone}
      />
    </div>
  );
}

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

interface ChoiceProps<Key> {
  legend: string;
  choices: readonly (readonly [Key, string])[];
  chosen: Key;
  onChoose: (key: Key) => void;
}

function Choice<Key extends string>({ legend, choices, chosen, onChoose }: ChoiceProps<Key>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([key, label]) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
