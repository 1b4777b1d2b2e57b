import icon from '../controls/Icon.module.css';

const paths = {
  listen: 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 010 6M18.5 6.5a8 8 0 010 11',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
} as const;

/** A line drawing of the bar, which comes with its code; hidden from screen readers. */
export function ListenIcon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className={icon.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
