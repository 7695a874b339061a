{% if config_get("user.nameserver", "") != "" %}nameserver {{ config_get("user.nameserver", "") }}
{% endif %}
