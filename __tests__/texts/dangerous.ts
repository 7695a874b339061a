/** Texts that are code somewhere: in Jinja, Terraform, a shell, SQL, nginx, systemd, Compose or YAML. */

/** This file appears where one of them is executed. */
export const evidence = '/tmp/strata-text-was-executed';

export const dangerous = {
  lookup: `{{ lookup('pipe','touch ${evidence}') }}`,
  vault: '{{ vault_postgresql_shop }}',
  raw: '{% raw %}{# c #}{{ 1 }}',
  terraform: '${path.module}%{ if true }$${a}%%{b}',
  reference: '${TfToken[TOKEN.0]}',
  shell: `'"\\;}$(touch ${evidence})\`touch ${evidence}\` && # $HOME`,
  blanks: '  between blanks  ',
  lines: 'one\ntwo: three\n',
  nul: 'one\0two',
  escape: 'one\u001b[2Jtwo',
  lineSeparator: 'one\u2028two',
  unicode: 'é\u{1F600}',
  long: 'ü'.repeat(300),
} as const;
