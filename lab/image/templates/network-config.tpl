{% if config_get("cloud-init.network-config", "") != "" %}{{ config_get("cloud-init.network-config", "") }}{% else %}version: 1
config:
  - type: physical
    name: eth0
    subnets:
      - type: dhcp
{% endif %}
