# The backend: built from the sources, then only what it needs to run. Context: the repository.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY backend backend
COPY infra/local infra/local
COPY infra/bench infra/bench
RUN ./mvnw -B -ntp -pl backend -am package -Dmaven.test.skip=true -Dspotless.check.skip=true \
    && java -Djarmode=tools -jar backend/target/hocso-backend-*.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl ffmpeg \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 hocso \
    && useradd --system --uid 10001 --gid hocso --home-dir /var/lib/hocso --create-home hocso
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER hocso
VOLUME /var/lib/hocso
# The heap has its full size from the start: one that grows stays small, and is searched for garbage all the time (docs/performance.md)
ENV HOCSO_DATA=/var/lib/hocso \
    HOCSO_ADDRESS=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-XX:InitialRAMPercentage=70 -XX:MaxRAMPercentage=70 -Duser.timezone=UTC"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD curl -fsS http://127.0.0.1:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "org.springframework.boot.loader.launch.JarLauncher"]
