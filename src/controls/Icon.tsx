import styles from './Icon.module.css';

const paths = {
  forward: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  save: 'M7 4h10v16l-5-4-5 4z',
  share: 'M12 15V4m0 0L8 8m4-4l4 4M5 12v7h14v-7',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  find: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5',
  type: 'M4 7V5h16v2M12 5v14m-3 0h6',
  note: 'M6 6l12 12M18 6L6 18',
  globe: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
} as const;

/** Icons that point along the reading direction are drawn for left to right and mirrored for right to left. */
const pointing = new Set<keyof typeof paths>(['forward', 'back']);

/** A line drawing beside a word that says the same: hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      className={pointing.has(name) ? `${styles.icon} ${styles.pointing}` : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
