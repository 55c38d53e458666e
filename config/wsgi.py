"""What the web server loads: `config.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

from config.startup import told_plainly

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

with told_plainly():
    application = get_wsgi_application()
