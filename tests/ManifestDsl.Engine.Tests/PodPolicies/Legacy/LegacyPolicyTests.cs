using CsCheck;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies.Legacy;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;
using ManifestDsl.Engine.Tests.PodPolicies.Fixtures;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.PodPolicies.Legacy;

/// <summary>What a PodPolicy becomes before Kubernetes 1.25.</summary>
public class LegacyPolicyTests
{
    private static readonly PodPolicy Nothing = new("open");

    public static TheoryData<string> Samples => [.. SamplePolicies.All.Keys];

    [Fact]
    public void What_is_not_controlled_is_allowed_in_words() => AssertYaml(
        """
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: open
          annotations:
            seccomp.security.alpha.kubernetes.io/allowedProfileNames: "*"
        spec:
          privileged: true
          allowPrivilegeEscalation: true
          allowedCapabilities:
            - "*"
          volumes:
            - "*"
          hostNetwork: true
          hostPID: true
          hostIPC: true
          hostPorts:
            - min: 0
              max: 65535
          runAsUser:
            rule: RunAsAny
          runAsGroup:
            rule: RunAsAny
          fsGroup:
            rule: RunAsAny
          supplementalGroups:
            rule: RunAsAny
          seLinux:
            rule: RunAsAny
          readOnlyRootFilesystem: false
          allowedUnsafeSysctls:
            - "*"
          allowedProcMountTypes:
            - Default
            - Unmasked

        """,
        Nothing);

    [Fact]
    public void What_is_controlled_is_in_its_field() => AssertYaml(
        """
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: strict
          labels:
            team: platform
          annotations:
            owner: platform
            seccomp.security.alpha.kubernetes.io/allowedProfileNames: runtime/default,localhost/audit.json
            seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
            apparmor.security.beta.kubernetes.io/allowedProfileNames: runtime/default,localhost/web
            apparmor.security.beta.kubernetes.io/defaultProfileName: runtime/default
        spec:
          privileged: false
          allowPrivilegeEscalation: false
          defaultAllowPrivilegeEscalation: false
          requiredDropCapabilities:
            - NET_RAW
          allowedCapabilities:
            - NET_BIND_SERVICE
          defaultAddCapabilities:
            - SYS_TIME
          volumes:
            - configMap
            - cephFS
            - hostPath
          hostNetwork: false
          hostPID: false
          hostIPC: false
          hostPorts:
            - min: 80
              max: 80
            - min: 8000
              max: 8080
          allowedHostPaths:
            - pathPrefix: /var/log
              readOnly: true
            - pathPrefix: /data
          runAsUser:
            rule: MustRunAs
            ranges:
              - min: 1000
                max: 65535
          runAsGroup:
            rule: MayRunAs
            ranges:
              - min: 1
                max: 65535
          fsGroup:
            rule: MustRunAs
            ranges:
              - min: 2000
                max: 2000
          supplementalGroups:
            rule: RunAsAny
          seLinux:
            rule: MustRunAs
            seLinuxOptions:
              level: s0:c1,c2
          readOnlyRootFilesystem: true
          forbiddenSysctls:
            - kernel.shm*
          allowedUnsafeSysctls:
            - kernel.msgmax
          allowedProcMountTypes:
            - Default

        """,
        new PodPolicy("strict")
        {
            Labels = new() { ["team"] = "platform" },
            Annotations = new() { ["owner"] = "platform" },
            Privileged = false,
            AllowPrivilegeEscalation = false,
            RequiredDropCapabilities = ["NET_RAW"],
            AllowedCapabilities = ["NET_BIND_SERVICE"],
            DefaultAddCapabilities = ["SYS_TIME"],
            Volumes = [VolumeKind.ConfigMap, VolumeKind.CephFs, VolumeKind.HostPath],
            HostNetwork = false,
            HostPID = false,
            HostIPC = false,
            HostPorts = [80, new(8000, 8080)],
            HostPaths = [new("/var/log") { ReadOnly = true }, "/data"],
            RunAsUser = IdRule.MustRunAs([new(1000, 65535)]),
            RunAsGroup = IdRule.MayRunAs([new(1, 65535)]),
            FsGroup = IdRule.MustRunAs([2000]),
            SupplementalGroups = IdStrategy.RunAsAny,
            SeLinux = new() { Level = "s0:c1,c2" },
            ReadOnlyRootFilesystem = true,
            ForbiddenSysctls = ["kernel.shm*"],
            AllowedUnsafeSysctls = ["kernel.msgmax"],
            SeccompProfiles = [new(SeccompProfileType.Localhost) { LocalhostProfile = "audit.json" }, new(SeccompProfileType.RuntimeDefault)],
            AppArmorProfiles = [new(AppArmorProfileType.RuntimeDefault), new(AppArmorProfileType.Localhost) { LocalhostProfile = "web" }],
            ProcMounts = [ProcMount.Default],
        });

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_API_of_1_24_takes_it(string sample) => Assert.Empty(Errors(SamplePolicies.All[sample]));

    [Fact]
    public void The_API_of_1_24_takes_random_ones() => SamplePolicies.Random.Sample(
        static policy => Errors(policy).ToList() is { Count: > 0 } errors ? throw new InvalidOperationException(string.Join("\n", errors)) : true,
        iter: 400);

    [Fact]
    public void The_schema_refuses_what_the_API_refuses()
    {
        var root = Lower(Nothing).Objects[0].Root;
        var spec = root.Map("spec")!;
        Assert.Empty(PodSecurityPolicySchema.Errors(root));
        Assert.Equal(["seLinux is required"], PodSecurityPolicySchema.Errors(root.With("spec", spec.Without("seLinux"))));
        Assert.Equal(["privileged: no truth value"], PodSecurityPolicySchema.Errors(root.With("spec", spec.With("privileged", ScalarNode.FromText("no", Provenance.None)))));
        Assert.Equal(["hostPid is not a field"], PodSecurityPolicySchema.Errors(root.With("spec", spec.With("hostPid", spec["hostPID"]!))));
        Assert.Equal(["runAsUser: has no ranges"], PodSecurityPolicySchema.Errors(root.With("spec", spec.With("runAsUser", spec.Map("runAsUser")!.With("rule", ScalarNode.FromText("MustRunAs", Provenance.None))))));
    }

    [Fact]
    public void Restricted_becomes_its_controls()
    {
        var spec = Lower(Nothing with { Level = PodSecurityLevel.Restricted, SeLinux = new() { Level = "s0:c1,c2" } }).Objects[0].Root;
        Assert.Equal("false", spec.TextAt("spec.privileged"));
        Assert.Equal("false", spec.TextAt("spec.allowPrivilegeEscalation"));
        Assert.Equal("[ALL]", spec.TextAt("spec.requiredDropCapabilities"));
        Assert.Equal("[NET_BIND_SERVICE]", spec.TextAt("spec.allowedCapabilities"));
        Assert.Equal("[configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected, secret]", spec.TextAt("spec.volumes"));
        Assert.Equal("[]", spec.TextAt("spec.hostPorts"));
        Assert.Equal("{rule: MustRunAsNonRoot}", spec.TextAt("spec.runAsUser"));
        Assert.Equal("(nothing)", spec.TextAt("spec.allowedUnsafeSysctls"));
        Assert.Equal("[Default]", spec.TextAt("spec.allowedProcMountTypes"));
        Assert.Equal("{seccomp.security.alpha.kubernetes.io/allowedProfileNames: runtime/default, seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default}", spec.TextAt("metadata.annotations"));
    }

    [Fact]
    public void Baseline_becomes_its_controls_and_no_more()
    {
        var spec = Lower(Nothing with { Level = PodSecurityLevel.Baseline, Volumes = [VolumeKind.HostPath, VolumeKind.Nfs], AllowedCapabilities = ["SYS_ADMIN", "CHOWN"] }).Objects[0].Root;
        Assert.Equal("true", spec.TextAt("spec.allowPrivilegeEscalation"));
        Assert.Equal("(nothing)", spec.TextAt("spec.requiredDropCapabilities"));
        Assert.Equal("[CHOWN]", spec.TextAt("spec.allowedCapabilities"));
        Assert.Equal("[nfs]", spec.TextAt("spec.volumes"));
        Assert.Equal("{rule: RunAsAny}", spec.TextAt("spec.runAsUser"));
    }

    [Fact]
    public void Beside_required_drops_the_other_capabilities_are_named()
    {
        var allowed = (ListNode)Lower(Nothing with { RequiredDropCapabilities = ["NET_RAW"] }).Objects[0].Root.At("spec.allowedCapabilities")!;
        Assert.Contains(allowed.Items, static item => item.ToString() == "SYS_ADMIN");
        Assert.DoesNotContain(allowed.Items, static item => item.ToString() is "NET_RAW" or "ALL" or "*");
    }

    [Fact]
    public void Each_field_has_the_place_of_its_property()
    {
        var tree = DslTree.Of(Nothing with { HostPorts = [80], Privileged = false });
        var root = Engine.Lowering.Lowering.Lower(tree, null, version: new(24)).Objects[0].Root;
        Assert.Equal(tree["Privileged"]!.Provenance, root.At("spec.privileged")!.Provenance);
        Assert.Equal(tree["HostPorts"]!.Provenance, root.At("spec.hostPorts.0.min")!.Provenance);
        Assert.Equal(tree.Provenance, root.At("spec.hostIPC")!.Provenance);
    }

    [Fact]
    public void Patches_are_those_of_the_PodSecurityPolicy()
    {
        var root = Lower(Nothing with { Patches = [Patch.Set("spec.runtimeClass", new Dictionary<string, object> { ["allowedRuntimeClassNames"] = new[] { "gvisor" } }), Patch.Remove("spec.hostPorts")] }).Objects[0].Root;
        Assert.Equal("{allowedRuntimeClassNames: [gvisor]}", root.TextAt("spec.runtimeClass"));
        Assert.Equal("(nothing)", root.TextAt("spec.hostPorts"));
    }

    [Fact]
    public void From_1_25_on_there_is_none() =>
        Assert.DoesNotContain(Engine.Lowering.Lowering.Lower(DslTree.Of(Nothing), null, version: new(25)).Objects, static made => made.Kind == "PodSecurityPolicy");

    internal static LoweringResult Lower(PodPolicy policy, int version = 24)
    {
        var lowered = Engine.Lowering.Lowering.Lower(DslTree.Of(policy), null, version: new(version));
        Assert.Empty(lowered.Problems.Select(static problem => problem.Message));
        return lowered;
    }

    // The writer has an order of its own.
    private static void AssertYaml(string expected, PodPolicy policy) =>
        Assert.Equal(YamlWriter.Write((MapNode)YamlReader.Read(expected, "expected.yaml").Documents.Single()), YamlWriter.Write(Lower(policy).Objects[0].Root));

    private static IEnumerable<string> Errors(Engine.PodPolicies.PodPolicy policy)
    {
        // What is wrong with a policy that contradicts itself is reported; the shape is right all the same.
        var declaration = DslTree.Of(new PodPolicy("sample"));
        var context = new LoweringContext(declaration, null, null, new KubernetesVersion(24));
        return PodSecurityPolicySchema.Errors(LegacyObjects.Of(policy with { Declaration = declaration, ClusterVersion = new(24) }, context)[0].Root);
    }
}
