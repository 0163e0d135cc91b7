namespace ManifestDsl.MSBuild.Tests.Reports;

/// <summary>Reports by the documented format of Trivy's JSON, small.</summary>
internal static class SampleReports
{
    /// <summary>An image of a distribution and an application: two CVEs of the system, one of them in two packages; one of a library; below HIGH one.</summary>
    public const string Image = """
        {
          "SchemaVersion": 2,
          "CreatedAt": "2026-01-02T05:04:05.123456789+02:00",
          "ArtifactName": "ghcr.io/acme/web:1.4",
          "ArtifactType": "container_image",
          "Metadata": {
            "OS": { "Family": "debian", "Name": "12.5" },
            "ImageID": "sha256:1111",
            "DiffIDs": [ "sha256:aaaa", "sha256:bbbb" ],
            "RepoTags": [ "ghcr.io/acme/web:1.4", "ghcr.io/acme/web:stable" ],
            "RepoDigests": [ "ghcr.io/acme/web@sha256:cccc" ],
            "ImageConfig": { "architecture": "amd64", "os": "linux" }
          },
          "Results": [
            {
              "Target": "ghcr.io/acme/web:1.4 (debian 12.5)",
              "Class": "os-pkgs",
              "Type": "debian",
              "Vulnerabilities": [
                {
                  "VulnerabilityID": "CVE-2024-0002", "PkgID": "openssl@3.0.1", "PkgName": "openssl", "InstalledVersion": "3.0.1", "FixedVersion": "3.0.2",
                  "Status": "fixed", "Layer": { "Digest": "sha256:dddd", "DiffID": "sha256:aaaa" }, "SeveritySource": "nvd",
                  "PrimaryURL": "https://avd.aquasec.com/nvd/cve-2024-0002", "Title": "openssl: something", "Severity": "HIGH"
                },
                { "VulnerabilityID": "CVE-2024-0002", "PkgName": "libssl3", "InstalledVersion": "3.0.1", "FixedVersion": "3.0.2", "Status": "fixed", "Severity": "HIGH" },
                { "VulnerabilityID": "CVE-2024-0009", "PkgName": "zlib1g", "InstalledVersion": "1.2.13", "Status": "affected", "Severity": "HIGH" },
                { "VulnerabilityID": "CVE-2024-0004", "PkgName": "tar", "InstalledVersion": "1.34", "Status": "affected", "Severity": "MEDIUM" }
              ]
            },
            {
              "Target": "app/app.deps.json",
              "Class": "lang-pkgs",
              "Type": "dotnet-core",
              "Vulnerabilities": [
                { "VulnerabilityID": "GHSA-abcd-1234-wxyz", "PkgName": "Acme.Json", "InstalledVersion": "1.0.0", "FixedVersion": "1.0.1, 2.0.0", "Status": "fixed", "Severity": "CRITICAL" }
              ]
            },
            {
              "Target": "/app/.env",
              "Class": "secret",
              "Secrets": [
                { "RuleID": "aws-access-key-id", "Category": "AWS", "Severity": "CRITICAL", "Title": "AWS Access Key ID", "StartLine": 3, "EndLine": 3, "Match": "KEY=****" }
              ]
            },
            {
              "Target": "ghcr.io/acme/web:1.4",
              "Class": "config",
              "Type": "dockerfile",
              "MisconfSummary": { "Successes": 1, "Failures": 1 },
              "Misconfigurations": [
                { "Type": "Dockerfile Security Check", "ID": "DS002", "AVDID": "AVD-DS-0002", "Title": "Image user should not be 'root'", "Message": "m", "Severity": "HIGH", "Status": "FAIL" },
                { "Type": "Dockerfile Security Check", "ID": "DS005", "AVDID": "AVD-DS-0005", "Title": "ADD", "Message": "m", "Severity": "HIGH", "Status": "PASS" }
              ]
            },
            { "Target": "", "Class": "license" }
          ]
        }
        """;

    /// <summary>What is handed over of it at HIGH.</summary>
    public static readonly string[] ImageLines =
    [
        "trivy/web.json",
        "artifact\tghcr.io/acme/web:1.4",
        "tag\tghcr.io/acme/web:1.4",
        "tag\tghcr.io/acme/web:stable",
        "digest\tsha256:cccc",
        "created\t2026-01-02T03:04:05Z",
        "os\tdebian 12.5\t",
        "vulnerability\tGHSA-abcd-1234-wxyz\tCRITICAL\tAcme.Json\t1.0.0\t1.0.1, 2.0.0\t1\t",
        "vulnerability\tCVE-2024-0002\tHIGH\topenssl\t3.0.1\t3.0.2\t2\tbase",
        "vulnerability\tCVE-2024-0009\tHIGH\tzlib1g\t1.2.13\t\t1\tbase",
        "secret\taws-access-key-id\tCRITICAL\tAWS Access Key ID\t/app/.env:3",
        "misconfiguration\tDS-0002\tHIGH\tImage user should not be 'root'\tghcr.io/acme/web:1.4",
        "",
    ];

    /// <summary>As Trivy wrote it before 0.20.</summary>
    public const string First = """
        [
          {
            "Target": "alpine:3.10 (alpine 3.10.9)",
            "Type": "alpine",
            "Vulnerabilities": [
              { "VulnerabilityID": "CVE-2021-36159", "PkgName": "apk-tools", "InstalledVersion": "2.10.6-r0", "FixedVersion": "2.10.7-r0", "Severity": "CRITICAL" }
            ]
          },
          { "Target": "app/package-lock.json", "Type": "npm", "Vulnerabilities": null }
        ]
        """;

    /// <summary>Of <c>trivy config manifests/</c>: one that failed and has a cause, one that passed, one without a place, one below HIGH.</summary>
    public const string Config = """
        {
          "SchemaVersion": 2,
          "CreatedAt": "2026-01-02T03:04:05Z",
          "ArtifactName": "manifests",
          "ArtifactType": "filesystem",
          "Metadata": { "ImageConfig": { "architecture": "", "created": "0001-01-01T00:00:00Z", "os": "", "rootfs": { "type": "", "diff_ids": null }, "config": {} } },
          "Results": [
            {
              "Target": "demo/shop.deployment.yaml",
              "Class": "config",
              "Type": "kubernetes",
              "MisconfSummary": { "Successes": 90, "Failures": 3 },
              "Misconfigurations": [
                {
                  "Type": "Kubernetes Security Check", "ID": "KSV014", "AVDID": "AVD-KSV-0014", "Title": "Root file system is not read-only",
                  "Message": "Container 'web' of Deployment 'shop' should set 'securityContext.readOnlyRootFilesystem' to true",
                  "Namespace": "builtin.kubernetes.KSV014", "Resolution": "Change it to true.", "Severity": "HIGH", "Status": "FAIL",
                  "CauseMetadata": {
                    "Provider": "Kubernetes", "Service": "general", "StartLine": 12, "EndLine": 20,
                    "Code": { "Lines": [ { "Number": 12, "Content": "      - name: web", "IsCause": true, "Truncated": false }, { "Number": 13, "Content": "", "IsCause": true, "Truncated": true } ] }
                  }
                },
                { "ID": "KSV001", "AVDID": "AVD-KSV-0001", "Title": "t", "Message": "m", "Severity": "HIGH", "Status": "PASS" },
                { "ID": "KSV-0117", "Title": "Privileged ports", "Severity": "HIGH", "Status": "FAIL", "CauseMetadata": { "Provider": "Kubernetes", "Code": { "Lines": null } } },
                { "ID": "KSV011", "AVDID": "AVD-KSV-0011", "Title": "t", "Message": "m", "Severity": "LOW", "Status": "FAIL" }
              ]
            }
          ]
        }
        """;
}
