"""`python -m config.probe`: whether the site is ready, as an exit status; what a container's health check runs.

It asks /readyz at PORT as a client would, without loading Django and without curl, which a small image lacks.
"""

import http.client
import os
import sys


def main() -> int:
    # Not urllib: it would send the question to a proxy that the environment names.
    connection = http.client.HTTPConnection("127.0.0.1", int(os.environ.get("PORT", "8000")), timeout=8)
    try:
        # Its `Host`, 127.0.0.1, is allowed unless ALLOWED_HOSTS leaves it out: then the answer is 400.
        connection.request("GET", "/readyz")
        answer = connection.getresponse()
        said = answer.read(1_000).decode(errors="replace")
    except (OSError, http.client.HTTPException) as error:
        sys.stdout.write(f"no answer: {error}\n")
        return 1
    finally:
        connection.close()
    sys.stdout.write(f"{answer.status} {said}\n")
    return 0 if answer.status == http.client.OK else 1


if __name__ == "__main__":
    sys.exit(main())
