import { CatFile, type Answer, type CatFileMode } from './cat-file.js';
import { GitError } from './git-error.js';
import type { ObjectFormat } from './isolate.js';
import type { GitObject, ObjectFault, ObjectId } from './port.js';
import { RecentObjects } from './recent-objects.js';
import { RequestWindow } from './request-window.js';
import { SingleReads } from './single-reads.js';
import { startGit, type GitContext } from './child.js';

/** Each damaged object can cost a git; past this git itself is at fault. */
const MAX_BROKEN = 64;
/** How many `missing` answers are looked into; in a partial clone nearly every object is missing. */
const MAX_DIAGNOSES = 32;
/** What git prints when it finds a damaged object and then says `missing`. Fixed words: linear. */
const DAMAGE = /^error: |corrupt|fatal: (?:loose|packed) object/mu;

/** Reads objects through `cat-file` children that are kept for the next request. */
export class ObjectStore {
  readonly #context: GitContext;
  readonly #format: ObjectFormat;
  readonly #idle: Record<CatFileMode, CatFile[]> = { '--batch': [], '--batch-check': [] };
  readonly #all = new Set<CatFile>();
  readonly #recent = new RecentObjects();
  readonly #single: Record<CatFileMode, SingleReads> = {
    '--batch': new SingleReads((ids) => this.read(ids, '--batch')),
    '--batch-check': new SingleReads((ids) => this.read(ids, '--batch-check')),
  };
  #broken = 0;
  #diagnoses = 0;
  #isClosed = false;

  constructor(context: GitContext, format: ObjectFormat) {
    this.#context = context;
    this.#format = format;
  }

  /** Each object or a fault for it, in the order of the ids. */
  async *read(
    ids: Iterable<ObjectId> | AsyncIterable<ObjectId>,
    mode: CatFileMode = '--batch',
  ): AsyncGenerator<GitObject | ObjectFault, void, undefined> {
    let git = this.#take(mode);
    let isBroken = false;
    const window = new RequestWindow(ids, (id) => {
      git.ask(id);
    });
    try {
      for (let id = await window.next(); id !== undefined; id = await window.next()) {
        isBroken = true;
        const answer = await git.answer(id);
        window.answered();
        isBroken = answer.kind === 'broken';
        if (isBroken) {
          this.#discard(git);
          git = this.#take(mode);
          window.waiting.forEach((waiting) => {
            git.ask(waiting);
          });
          isBroken = false;
        }
        if (answer.kind === 'object' && mode === '--batch') this.#recent.add(answer.object);
        yield await this.#outcome(id, answer, mode);
      }
    } finally {
      window.stop();
      if (isBroken || window.waiting.length > 0) this.#discard(git);
      else this.#idle[mode].push(git);
    }
  }

  async readOne(id: ObjectId, mode: CatFileMode = '--batch'): Promise<GitObject | ObjectFault> {
    const recent = this.#isClosed ? undefined : this.#recent.get(id);
    return recent ?? this.#single[mode].ask(id);
  }

  /** Lets go of every child, so that the next request sees what was fetched meanwhile. */
  async refresh(): Promise<void> {
    const idle = [...this.#idle['--batch'], ...this.#idle['--batch-check']];
    this.#idle['--batch'] = [];
    this.#idle['--batch-check'] = [];
    await Promise.all(idle.map((git) => this.#end(git)));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(Array.from(this.#all, (git) => this.#end(git)));
  }

  #take(mode: CatFileMode): CatFile {
    if (this.#isClosed) throw new GitError('closed', 'The repository is closed already.');
    const idle = this.#idle[mode].pop();
    if (idle !== undefined) return idle;
    const git = new CatFile(this.#context, this.#format, mode);
    this.#all.add(git);
    return git;
  }

  #discard(git: CatFile): void {
    this.#all.delete(git);
    git.kill();
  }

  async #end(git: CatFile): Promise<void> {
    this.#all.delete(git);
    await git.end();
  }

  async #outcome(
    id: ObjectId,
    answer: Answer,
    mode: CatFileMode,
  ): Promise<GitObject | ObjectFault> {
    if (answer.kind === 'object') return answer.object;
    if (answer.kind === 'missing') return this.#missing(id, mode);
    if (this.#isClosed)
      throw new GitError('closed', `The repository was closed before object ${id} was read.`);
    this.#broken += 1;
    if (this.#broken > MAX_BROKEN) {
      throw new GitError(
        'git-failed',
        `git cat-file failed again and again, last at object ${id}: ${answer.reason}.`,
      );
    }
    return corrupt(id, answer.reason);
  }

  /** git says `missing` of damaged objects too; what it prints beside tells them apart. */
  async #missing(id: ObjectId, mode: CatFileMode): Promise<ObjectFault> {
    const message = `Object ${id} is not in the repository.`;
    // Whoever asks whether an object is here asks no more.
    if (mode === '--batch-check') return { id, kind: 'missing', message };
    this.#diagnoses += 1;
    if (this.#diagnoses > MAX_DIAGNOSES) return { id, kind: 'missing', message };
    return DAMAGE.test(await this.#complaint(id))
      ? corrupt(id, 'git cannot read it')
      : { id, kind: 'missing', message };
  }

  /** What git prints about one object. Its stdin is closed at once, so that no git can wait for it. */
  async #complaint(id: ObjectId): Promise<string> {
    const child = startGit(this.#context, ['cat-file', '-t', '--end-of-options', id]);
    child.process.stdin.end();
    child.process.stdout.resume();
    await child.failure;
    return child.stderr();
  }
}

function corrupt(id: ObjectId, reason: string): ObjectFault {
  return { id, kind: 'corrupt', message: `Object ${id} could not be read: ${reason}.` };
}
