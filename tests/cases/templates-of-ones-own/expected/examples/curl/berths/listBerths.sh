#!/usr/bin/env bash
# Printed by a template of one's own.
curl --request GET 'https://harbour.example.com/berths'
