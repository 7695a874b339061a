export interface Proxy {
  readonly tls: boolean;
  readonly acmeEmail: string;
  readonly acmeServer: string;
}
