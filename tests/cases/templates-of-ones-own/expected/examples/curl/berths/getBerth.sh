#!/usr/bin/env bash
# Printed by a template of one's own.
NUMBER=7
curl --request GET "https://harbour.example.com/berths/${NUMBER}"
