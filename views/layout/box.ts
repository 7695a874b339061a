import type { Zone } from '../graph';

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A frame around the cards of a zone or a stack. */
export interface Box extends Place {
  readonly kind: Zone['kind'] | 'infra';
  readonly name: string;
  readonly detail: string;
}
