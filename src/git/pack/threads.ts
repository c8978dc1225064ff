import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Failure } from '../../findings/failure.js';

/** Past it more threads would wait for the disk and each other, and each takes memory. */
const MAX_THREADS = 8;
/** What a thread may keep on its heap, in megabytes; the contents of objects stand outside of it. */
const MAX_HEAP_MEGABYTES = 160;
/** What is new on it: more is collected later, and all that it points to stays as long. */
const MAX_NEW_MEGABYTES = 12;

/** How many threads are worth their start. */
function threadCount(): number {
  return Math.min(MAX_THREADS, availableParallelism());
}

/** What becomes of a job. */
interface Awaited {
  readonly job: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Failure) => void;
}

/**
 * Threads of one program that answer each message with one message. When one of them ends, for whatever reason, every
 * job that has no answer fails.
 */
export class Threads {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Awaited[] = [];
  readonly #running = new Map<Worker, Awaited>();
  #failure: Failure | undefined;

  /** @param data what each thread is told at its start; shared memory is not copied. */
  constructor(program: URL, data: unknown, count = threadCount()) {
    for (let index = 0; index < count; index += 1) {
      const worker = new Worker(program, {
        workerData: data,
        env: {},
        execArgv: [],
        resourceLimits: {
          maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES,
          maxYoungGenerationSizeMb: MAX_NEW_MEGABYTES,
        },
      });
      worker.on('message', (answer: unknown) => {
        this.#answered(worker, answer);
      });
      worker.on('error', () => {
        this.#fail();
      });
      worker.on('exit', () => {
        this.#fail();
      });
      this.#workers.push(worker);
      this.#idle.push(worker);
    }
  }

  /** @throws {Failure} where a thread ended before it answered */
  run(job: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#waiting.push({ job, resolve, reject });
      this.#start();
    });
  }

  #start(): void {
    for (;;) {
      const worker = this.#waiting.length === 0 ? undefined : this.#idle.pop();
      const next = worker && this.#waiting.shift();
      if (worker === undefined || next === undefined) return;
      this.#running.set(worker, next);
      worker.postMessage(next.job);
    }
  }

  #answered(worker: Worker, answer: unknown): void {
    const awaited = this.#running.get(worker);
    this.#running.delete(worker);
    this.#idle.push(worker);
    awaited?.resolve(answer);
    this.#start();
  }

  #fail(): void {
    this.#failure ??= new Failure('A thread that read packs ended before it was done.');
    const left = [...this.#running.values(), ...this.#waiting.splice(0)];
    this.#running.clear();
    for (const { reject } of left) reject(this.#failure);
  }

  async close(): Promise<void> {
    for (const worker of this.#workers) worker.removeAllListeners('exit');
    this.#fail();
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
