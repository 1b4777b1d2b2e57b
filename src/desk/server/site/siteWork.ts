import { join } from 'node:path';
import { DeskError } from '../api/DeskError.ts';
import type { SiteLogLine, SitePart, SiteSettings, SiteState } from '../api/siteState.ts';
import { ReleaseError, releaseSite } from './releaseSite.ts';
import { releaseTarget } from './releaseTarget.ts';
import { runProgram } from './runProgram.ts';
import { type SitePreview, sitePreview } from './sitePreview.ts';
import { readSiteSettings, writeSiteSettings } from './siteSettings.ts';

/** The folders of a site. */
export interface SiteFolders {
  /** The project's. */
  project: string;
  /** The publication's, with `content/`. */
  publicDir: string;
  /** The built site. */
  outDir: string;
}

/** What the press sends while it builds (press/system/progress.ts) and at its end. */
type PressMessage =
  | { begin: SitePart; total?: number }
  | { done: number }
  | { pages: number; seconds: number };

/** Lines that a log keeps. */
const longestLog = 400;

/** Builds and releases the site, one thing at a time, and tells how far it is. */
export class SiteWork {
  readonly #folders: SiteFolders;
  #running: SiteState['running'];
  #log: SiteLogLine[] = [];
  #fresh = false;
  #changes = 0;
  #preview: SitePreview | undefined;
  #stopping = new AbortController();
  #work: Promise<void> = Promise.resolve();

  constructor(folders: SiteFolders) {
    this.#folders = folders;
  }

  get #root(): string {
    return join(this.#folders.publicDir, 'content');
  }

  state(): SiteState {
    return {
      running: this.#running,
      log: this.#log,
      ...(this.#preview && { preview: this.#preview.address }),
      fresh: this.#fresh,
      folder: this.#folders.outDir,
      settings: readSiteSettings(this.#root),
    };
  }

  /** @throws {DeskError} `site` for a target that cannot be one */
  configure(settings: SiteSettings): SiteState {
    if (settings.target !== '') releaseTarget(settings.target);
    writeSiteSettings(this.#root, settings);
    return this.state();
  }

  /** The archive has changed: the built site no longer has everything. */
  outdated(): void {
    this.#changes += 1;
    this.#fresh = false;
  }

  /**
   * Begins to build the site and, if asked, to release it. How it goes on is in the state.
   *
   * @throws {DeskError} `site` if it is at work already, or has no place to release to
   */
  start(release: boolean): SiteState {
    if (this.#running)
      throw new DeskError({ kind: 'site', reason: 'running' }, 'The site is being built already.');
    const settings = readSiteSettings(this.#root);
    const target = release ? releaseTarget(settings.target) : undefined;
    this.#running = 'building';
    this.#log = [];
    this.#stopping = new AbortController();
    this.#work = this.#run(settings, target && (() => this.#release(settings, target))).finally(() => {
      this.#running = undefined;
    });
    return this.state();
  }

  /** Ends what is going on. Readers' site stays as it is. */
  async stop(): Promise<SiteState> {
    this.#stopping.abort();
    await this.#work;
    return this.state();
  }

  /** Stops, and serves the built site no longer. */
  async close(): Promise<void> {
    await this.stop();
    await this.#preview?.close();
  }

  async #run(settings: SiteSettings, release: (() => Promise<void>) | undefined): Promise<void> {
    try {
      await this.#build();
      await release?.();
    } catch (error) {
      const { target } = settings;
      if (this.#stopping.signal.aborted) this.#tell({ kind: 'stopped' });
      else if (error instanceof ReleaseError) this.#tell({ kind: 'failed', why: error.why, target });
      else this.#tell({ kind: 'failed', why: 'build' });
    }
  }

  async #build(): Promise<void> {
    const { project, publicDir, outDir } = this.#folders;
    const changes = this.#changes;
    const press = join(project, 'src/press/build.ts');
    await runProgram(process.execPath, [press, '--public', publicDir, '--out-dir', outDir], {
      cwd: project,
      signal: this.#stopping.signal,
      onLine: (line) => this.#said(line),
      onMessage: (message) => this.#heard(message as PressMessage),
    });
    this.#preview ??= await sitePreview();
    this.#preview.show(outDir);
    this.#fresh = changes === this.#changes;
  }

  async #release(settings: SiteSettings, target: ReturnType<typeof releaseTarget>): Promise<void> {
    const { project, outDir } = this.#folders;
    this.#running = 'releasing';
    await releaseSite({
      project,
      site: outDir,
      target,
      signal: this.#stopping.signal,
      onPart: (part) => this.#tell({ kind: 'part', part, done: 0 }),
      onLine: (line) => this.#said(line),
    });
    this.#tell({ kind: 'released', target: settings.target });
  }

  #heard(message: PressMessage): void {
    if ('begin' in message) {
      const { begin, total } = message;
      this.#tell({ kind: 'part', part: begin, done: 0, ...(total !== undefined && { total }) });
    } else if ('pages' in message) this.#tell({ kind: 'built', ...message });
    else {
      const last = this.#log.findLastIndex((line) => line.kind === 'part');
      const line = this.#log[last];
      if (line?.kind === 'part') this.#log = this.#log.with(last, { ...line, done: message.done });
    }
  }

  #said(text: string): void {
    if (text.trim() !== '') this.#tell({ kind: 'said', text });
  }

  #tell(line: SiteLogLine): void {
    this.#log = [...this.#log, line].slice(-longestLog);
  }
}
