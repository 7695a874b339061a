/** What is lost if a resource is deleted. Each cloud lists every resource type that its constructs create. */
import type { Check } from './weakening';

export type Loss = 'data' | 'protection' | 'nothing';

interface Checked {
  readonly why: string;
  /** Checks for in-place changes that weaken the protection. */
  readonly checks: readonly Check[];
}

interface Protected extends Checked {
  readonly loss: 'data' | 'protection';
}

interface Nothing {
  readonly loss: 'nothing';
  readonly why: string;
}

export type Kind = Protected | Nothing;
/** By Terraform resource type. */
export type Kinds = Readonly<Record<string, Kind>>;

export const data = (why: string, checks: readonly Check[]): Kind => ({ loss: 'data', why, checks });
export const protection = (why: string, checks: readonly Check[]): Kind => ({ loss: 'protection', why, checks });
const nothing = (why: string): Kind => ({ loss: 'nothing', why });

export const wiring = nothing('joins others, and is made again from the description');
export const filter = nothing('is made again from the description');
export const record = nothing('says only what the description says');
export const network = nothing('holds no data; what stands in it is kept for itself');
export const front = nothing('hands on and keeps nothing');
export const login = nothing("is the public half of a key that the environment's home holds");
export const address = nothing('a new one is another number, which records and the inventory follow');
export const certificate = nothing('the authority makes another');
export const spread = nothing('says where machines stand');
export const identity = nothing('grants what the description says; keys of a role are made anew each hour');
