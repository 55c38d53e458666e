# The site as a container image: docs/operations.md, "Containers", says how to run it.
#
# One tag for both stages, so that they have one Python. To pin the image itself too, give its digest:
#   docker buildx imagetools inspect python:3.13-slim-bookworm     prints it
#   docker build --build-arg PYTHON_IMAGE=python:3.13-slim-bookworm@sha256:… .
# (Where this file was written no registry could be reached, so that none stands here.)
ARG PYTHON_IMAGE=python:3.13-slim-bookworm

# ---- build: what pip and collectstatic need stays here ---------------------------------------------------------------
FROM ${PYTHON_IMAGE} AS build
WORKDIR /app

# First, since it changes seldom. Wheels only: no compiler is wanted, here or below.
COPY requirements/base.txt requirements/base.txt
RUN python -m venv --without-pip /opt/venv && \
    python -m pip --python /opt/venv/bin/python install --no-cache-dir --disable-pip-version-check \
        --require-hashes --only-binary :all: --requirement requirements/base.txt
ENV PATH=/opt/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1

COPY manage.py LICENSE ./
COPY config config
COPY records records
COPY organizations organizations
COPY meetings meetings
COPY fixtures fixtures
# The key that the settings make here is left behind with DATA_DIR. Whoever runs the image reads these files and writes
# none, whatever umask they were checked out with; compiled now, since nobody can write .pyc files later.
RUN DATA_DIR=/tmp/build python manage.py collectstatic --noinput --verbosity 0 && \
    python -m compileall -q --invalidation-mode unchecked-hash config records organizations meetings && \
    chmod -R a+rX,go-w /app

# ---- the image --------------------------------------------------------------------------------------------------------
FROM ${PYTHON_IMAGE}
LABEL org.opencontainers.image.title="Rapporteur" org.opencontainers.image.licenses="MIT"
# Numbers that do not change: volumes remember them, and orchestrators ask for a user that is not root by number.
RUN groupadd --gid 10001 rapporteur && \
    useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin rapporteur && \
    install --directory --owner 10001 --group 10001 --mode 0700 /data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
WORKDIR /app
# HOST: inside a container every address is the container's; what is published decides who reaches it.
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=8000 \
    WORKERS=2
USER 10001:10001
# The only place that is written, and not even that with DATABASE_URL and SECRET_KEY given.
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["python", "-m", "config.probe"]
# It serves and nothing else: migrating is one step before, so that several containers do not do it at once.
CMD ["python", "-m", "config.serve"]
