/** A key by its name, and as WebDriver writes it. */
export const keys = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' } as const;

/** A browser's window, as every engine's protocol can drive it. */
export interface Tab {
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /**
   * @param expression JavaScript for the page; a promise is awaited
   * @returns its value as JSON has it
   */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the pointer at a point of the window, as a hand does. */
  click(x: number, y: number): Promise<void>;
  press(key: keyof typeof keys): Promise<void>;
  back(): Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** The size of the window, in which a list stands beside its filter. */
export const size = { width: 1280, height: 900 };

/** The expression whose value is a text, the same way in all protocols. */
export const asText = (expression: string) =>
  `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`;

/** The pointer's way to a press, and a key's, in WebDriver's words: the classic protocol and BiDi share them. */
export const clickActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'pointer',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

export const keyActions = (key: keyof typeof keys) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value: keys[key] },
      { type: 'keyUp', value: keys[key] },
    ],
  },
];
