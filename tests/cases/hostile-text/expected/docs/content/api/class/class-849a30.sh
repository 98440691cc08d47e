#!/usr/bin/env bash
# '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' """ � �\
# Needs ID
set -euo pipefail

: "${ID:?set it to the id that is meant, such as ..%2F%24%28touch%20x%29%2F%27%22%3F%23%25}"

curl --silent --show-error --fail-with-body \
  --request POST "https://api.example.com/a%27b%24%28touch%20x%29%60touch%20x%60%22c%3C/script%3E/a%27b%24%28touch%20x%29%60touch%20x%60%22c/${ID}" \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-binary @- <<'EOF3'
{
  "text": "'single' \"double\" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF\nEOF\n</script><script>document.title='ran'</script><img src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>\n\n{{< x >}} {{% x %}} {{</* x */>}}\n\n+++\n---\ntitle: stolen\n---\n\n```\nfence $(touch x)\n\n| a | b |\n\n# heading\n\n[link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \u0007\b\u001b[31m \u007f \u2028 \u2029 \ufeff \u200b \u0085 é ü 😀 end\\",
  "import": "'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \u0007\\",
  "list": [
    "'single' \"double\" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF\nEOF\n</script><script>document.title='ran'</script><img src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>\n\n{{< x >}} {{% x %}} {{</* x */>}}\n\n+++\n---\ntitle: stolen\n---\n\n```\nfence $(touch x)\n\n| a | b |\n\n# heading\n\n[link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \u0007\b\u001b[31m \u007f \u2028 \u2029 \ufeff \u200b \u0085 é ü 😀 end\\",
    "EOF",
    "EOF\nEOF2"
  ],
  "__class__": 1
}
EOF3
