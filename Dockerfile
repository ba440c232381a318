# One process a container; everything it makes is kept in /var/lib/moviewise.
FROM python:3.12-slim AS packages
RUN apt-get update && apt-get install -y --no-install-recommends build-essential \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY moviewise moviewise
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir -c constraints.txt -e .

FROM python:3.12-slim
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/* && useradd --create-home --uid 10001 moviewise \
    && install -d -o moviewise /var/lib/moviewise /app
COPY --from=packages /venv /venv
WORKDIR /app
COPY --chown=moviewise . .
USER moviewise
ENV PATH=/venv/bin:$PATH MOVIEWISE_HOME=/var/lib/moviewise PYTHONUNBUFFERED=1
VOLUME /var/lib/moviewise
EXPOSE 8000
HEALTHCHECK --start-period=120s CMD python -c "import urllib.request as u; u.urlopen('http://localhost:8000/health', timeout=3)"
CMD ["moviewise", "serve", "--host", "0.0.0.0"]
