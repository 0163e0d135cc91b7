using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Hardening;

public class HardenerTests
{
    private const string Context = "containers.0.securityContext.";
    private static readonly SamplePod Bare = SamplePod.Bare;

    [Theory]
    [MemberData(nameof(SamplePod.Kinds), MemberType = typeof(SamplePod))]
    public void Every_kind_of_workload_gets_every_setting(string kind)
    {
        foreach (var tier in new[] { ManifestTier.Raw, ManifestTier.Dsl })
        {
            var spec = SamplePod.SpecOf(Hardener.Harden(Bare.As(kind, tier)));

            AssertSame(SamplePod.Secure.Spec["containers"], spec["containers"]);
            AssertSame(Tree.Map(("runAsNonRoot", true), ("seccompProfile", Tree.Map(("type", "RuntimeDefault")))), spec["securityContext"]);
            AssertSame(((TreeValue)false).Node, spec["automountServiceAccountToken"]);
        }
    }

    [Theory]
    [InlineData("initContainers")]
    [InlineData("containers")]
    [InlineData("ephemeralContainers")]
    public void Every_kind_of_container_gets_every_setting(string field)
    {
        var spec = Harden(Bare.With(field + ".0", Tree.Map(("name", "app"), ("image", "example.org/app:1.0"))));
        AssertSame(Tree.At(SamplePod.Secure.Spec, "containers.0"), Tree.At(spec, field + ".0"));
    }

    [Fact]
    public void What_is_secure_already_is_not_touched()
    {
        var source = SamplePod.Secure.With("securityContext", Tree.Map(("runAsNonRoot", true), ("seccompProfile", Tree.Map(("type", "RuntimeDefault"))))).As();
        AssertSame(source.Root, Hardener.Harden(source).Root);
    }

    [Fact]
    public void Added_nodes_carry_the_rule_that_added_them()
    {
        var spec = Harden(Bare);
        Assert.Equal("MDSL1001", Tree.At(spec, Context + "runAsNonRoot")!.Provenance.Rule);
        Assert.Equal("MDSL1002", Tree.At(spec, Context + "readOnlyRootFilesystem")!.Provenance.Rule);
        Assert.Equal("MDSL1016", Tree.At(spec, Context + "capabilities.drop.0")!.Provenance.Rule);
    }

    [Theory]
    [InlineData("runAsNonRoot", false)]
    [InlineData("readOnlyRootFilesystem", false)]
    [InlineData("allowPrivilegeEscalation", true)]
    public void An_explicit_insecure_value_stays(string field, bool value)
    {
        var spec = Harden(Bare.With(Context + field, value));
        Assert.Equal(value, ((ScalarNode)Tree.At(spec, Context + field)!).AsBoolean);
    }

    [Fact]
    public void An_explicit_null_is_filled() =>
        AssertSame(Tree.At(SamplePod.Secure.Spec, "containers"), Harden(Bare
            .With("containers.0.securityContext", Tree.Null)
            .With("automountServiceAccountToken", Tree.Null))["containers"]);

    [Fact]
    public void A_token_that_is_asked_for_is_left() =>
        Assert.Equal(true, Harden(Bare.With("automountServiceAccountToken", true)).Scalar("automountServiceAccountToken")!.AsBoolean);

    [Theory]
    [InlineData("privileged")]
    [InlineData("capabilities.add.0")]
    public void Escalation_is_not_forbidden_where_the_api_refuses_it_or_may(string field)
    {
        TreeValue value = field == "privileged" ? true : "SYS_ADMIN";
        Assert.Null(Tree.At(Harden(Bare.With(Context + field, value)), Context + "allowPrivilegeEscalation"));
        Assert.Null(Tree.At(Harden(Bare.With(Context + field, Tree.Unknown)), Context + "allowPrivilegeEscalation"));
    }

    [Fact]
    public void Escalation_is_forbidden_beside_other_capabilities() =>
        AssertText("false", Harden(Bare.With(Context + "capabilities.add.0", "CHOWN")), Context + "allowPrivilegeEscalation");

    [Theory]
    [InlineData("securityContext.runAsUser")]
    [InlineData("containers.0.securityContext.runAsUser")]
    public void Non_root_is_not_demanded_of_root_or_of_what_may_be_root(string user)
    {
        foreach (var value in new TreeValue[] { 0, Tree.Unknown, "0" })
        {
            var spec = Harden(Bare.With(user, value));
            Assert.Null(Tree.At(spec, Context + "runAsNonRoot"));
            Assert.Null(Tree.At(spec, "securityContext.runAsNonRoot"));
        }

        AssertText("true", Harden(Bare.With(user, 10001)), Context + "runAsNonRoot");
    }

    [Fact]
    public void One_root_container_does_not_weaken_the_others()
    {
        var spec = Harden(Bare.With("initContainers.0", Tree.Map(("name", "init"), ("securityContext", Tree.Map(("runAsUser", 0))))));
        Assert.Null(Tree.At(spec, "securityContext.runAsNonRoot"));
        Assert.Null(Tree.At(spec, "initContainers.0.securityContext.runAsNonRoot"));
        AssertText("true", spec, Context + "runAsNonRoot");
    }

    [Fact]
    public void A_container_that_overrides_the_root_user_of_the_pod_is_hardened()
    {
        var spec = Harden(Bare.With("securityContext.runAsUser", 0).With(Context + "runAsUser", 10001));
        AssertText("true", spec, Context + "runAsNonRoot");
        AssertText("true", spec, "securityContext.runAsNonRoot");
    }

    [Fact]
    public void A_container_that_states_false_does_not_keep_the_pod_from_true() =>
        AssertText("true", Harden(Bare.With(Context + "runAsNonRoot", false).With(Context + "runAsUser", 0)), "securityContext.runAsNonRoot");

    [Fact]
    public void A_container_does_not_override_a_false_of_the_pod() =>
        Assert.Null(Tree.At(Harden(Bare.With("securityContext.runAsNonRoot", false)), Context + "runAsNonRoot"));

    [Fact]
    public void Windows_pods_get_only_what_the_api_takes()
    {
        var spec = Harden(Bare.With("os.name", "windows"));
        AssertSame(Tree.Map(("runAsNonRoot", true)), Tree.At(spec, "containers.0.securityContext"));
        AssertSame(Tree.Map(("runAsNonRoot", true)), spec["securityContext"]);
        AssertText("false", spec, "automountServiceAccountToken");
    }

    [Theory]
    [InlineData("hostProcess", "true")]
    [InlineData("runAsUserName", "ContainerAdministrator")]
    public void Windows_administrators_are_not_demanded_to_be_non_root(string field, string value)
    {
        TreeValue node = value == "true" ? true : value;
        var spec = Harden(Bare.With("os.name", "windows").With("securityContext.windowsOptions." + field, node));
        Assert.Null(Tree.At(spec, "containers.0.securityContext"));
        Assert.Null(Tree.At(spec, "securityContext.runAsNonRoot"));
    }

    [Fact]
    public void An_unknown_operating_system_gets_only_what_both_take() =>
        AssertSame(Tree.Map(("runAsNonRoot", true)), Tree.At(Harden(Bare.With("os.name", Tree.Unknown)), "containers.0.securityContext"));

    [Fact]
    public void A_secure_profile_of_the_pod_is_stated_by_each_container()
    {
        var profile = Tree.Map(("type", "Localhost"), ("localhostProfile", "profiles/app.json"));
        var spec = Harden(Bare.With("securityContext.seccompProfile", profile));
        AssertSame(profile, Tree.At(spec, Context + "seccompProfile"));
        AssertSame(profile, Tree.At(spec, "securityContext.seccompProfile"));
    }

    [Fact]
    public void An_insecure_or_unknown_profile_of_the_pod_is_left_to_the_containers()
    {
        foreach (TreeValue profile in new TreeValue[] { Tree.Map(("type", "Unconfined")), Tree.Unknown, Tree.Map(("type", "Localhost"), ("localhostProfile", Tree.Unknown)) })
        {
            Assert.Null(Tree.At(Harden(Bare.With("securityContext.seccompProfile", profile)), Context + "seccompProfile"));
        }
    }

    [Theory]
    [InlineData("NET_RAW", "NET_RAW")]
    [InlineData(null, "ALL")]
    public void Capabilities_are_dropped_unless_it_is_stated_which(string? stated, string expected)
    {
        var pod = Bare.With(Context + "capabilities.add.0", "NET_BIND_SERVICE");
        pod = stated is null ? pod : pod.With(Context + "capabilities.drop.0", stated);
        AssertText(expected, Harden(pod), Context + "capabilities.drop.0");
        AssertText("NET_BIND_SERVICE", Harden(pod), Context + "capabilities.add.0");
    }

    [Fact]
    public void All_capabilities_that_were_asked_for_are_not_dropped()
    {
        Assert.Null(Tree.At(Harden(Bare.With(Context + "capabilities.add.0", "ALL")), Context + "capabilities.drop"));
        Assert.Null(Tree.At(Harden(Bare.With(Context + "capabilities.add", Tree.Unknown)), Context + "capabilities.drop"));
    }

    [Fact]
    public void An_explicit_empty_drop_stays_empty() =>
        Assert.Empty(((ListNode)Tree.At(Harden(Bare.With(Context + "capabilities.drop", Tree.List())), Context + "capabilities.drop")!).Items);

    [Fact]
    public void Unknown_nodes_are_left_alone()
    {
        var unknown = Tree.Unknown;
        Assert.Same(unknown, Tree.At(Harden(Bare.With("securityContext", unknown)), "securityContext"));
        Assert.Same(unknown, Tree.At(Harden(Bare.With("containers.0.securityContext", unknown)), "containers.0.securityContext"));
        Assert.Same(unknown, Tree.At(Harden(Bare.With("containers.1", unknown)), "containers.1"));
        Assert.Null(Tree.At(Harden(Bare.With("containers.1", unknown)), "securityContext.runAsNonRoot"));
        Assert.Null(Tree.At(Harden(Bare.With("securityContext", unknown)), Context + "runAsNonRoot"));
    }

    [Fact]
    public void Service_accounts_do_not_mount_their_token()
    {
        AssertText("false", Hardener.Harden(Object("v1", "ServiceAccount")).Root, "automountServiceAccountToken");
        var asked = Object("v1", "ServiceAccount");
        asked = asked with { Root = Tree.Set(asked.Root, "automountServiceAccountToken", true) };
        AssertText("true", Hardener.Harden(asked).Root, "automountServiceAccountToken");
    }

    [Fact]
    public void Other_objects_are_left_as_they_are()
    {
        var source = Object("v1", "ConfigMap");
        Assert.Same(source.Root, Hardener.Harden(source).Root);
    }

    [Fact]
    public void The_items_of_a_list_are_hardened_and_keep_their_shape()
    {
        var item = Tree.Map(("metadata", Tree.Map(("name", "a"))), ("spec", Bare.Spec));
        var source = Object("v1", "PodList");
        source = source with { Root = source.Root.With("items", Tree.List(item, Tree.Unknown)) };

        var root = Hardener.Harden(source).Root;

        AssertText("true", root, "items.0.spec." + Context + "runAsNonRoot");
        Assert.Null(Tree.At(root, "items.0.kind"));
        Assert.Null(Tree.At(root, "items.0.apiVersion"));
        Assert.IsType<UnknownNode>(Tree.At(root, "items.1"));
    }

    private static KubernetesObject Object(string apiVersion, string kind) => new(
        Tree.Map(("apiVersion", apiVersion), ("kind", kind), ("metadata", Tree.Map(("name", "shop")))), ManifestTier.Raw);

    private static MapNode Harden(SamplePod pod) => SamplePod.SpecOf(Hardener.Harden(pod.As()));

    private static void AssertSame(ManifestNode? expected, ManifestNode? actual) =>
        Assert.True(ManifestNodeComparer.ByValue.Equals(expected, actual));

    private static void AssertText(string expected, ManifestNode node, string path) =>
        Assert.Equal(expected, Tree.At(node, path)?.ToString());
}
