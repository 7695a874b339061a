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

export const wiring = nothing('connects other resources, and is created again from the description');
export const filter = nothing('is created again from the description');
export const record = nothing('contains only what the description contains');
export const network = nothing('holds no data; the resources in it are protected separately');
export const front = nothing('forwards traffic and stores nothing');
export const login = nothing("is the public half of a key pair in the environment's home folder");
export const address = nothing('a new address replaces the old one in DNS records and in the inventory');
export const certificate = nothing('the certificate authority issues another one');
export const spread = nothing('controls only on which physical machines servers run');
export const identity = nothing('grants what the description says; credentials of a role are renewed each hour');
