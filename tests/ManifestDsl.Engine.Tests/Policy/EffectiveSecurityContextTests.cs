using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public class EffectiveSecurityContextTests
{
    [Theory]
    [InlineData("runAsNonRoot")]
    [InlineData("runAsUser")]
    [InlineData("runAsGroup")]
    [InlineData("seccompProfile")]
    [InlineData("appArmorProfile")]
    [InlineData("seLinuxOptions")]
    public void The_container_wins_over_the_pod(string field)
    {
        var own = Tree.Map();
        var pod = Tree.Map();

        Assert.Same(own, Read(Tree.Map((field, own)), Tree.Map((field, pod)), field, SettingOrigin.Container));
        Assert.Same(pod, Read(Tree.Map((field, Tree.Null)), Tree.Map((field, pod)), field, SettingOrigin.Pod));
        Assert.Same(pod, Read(null, Tree.Map((field, pod)), field, SettingOrigin.Pod));
        Assert.Null(Read(Tree.Null, Tree.Null, field, SettingOrigin.Unset));
        Assert.Null(Read(null, null, field, SettingOrigin.Unset));
    }

    [Theory]
    [InlineData("readOnlyRootFilesystem")]
    [InlineData("allowPrivilegeEscalation")]
    [InlineData("privileged")]
    [InlineData("procMount")]
    public void What_the_pod_has_no_field_for_is_not_inherited(string field)
    {
        var value = Tree.Map();
        Assert.Same(value, Read(Tree.Map((field, value)), null, field, SettingOrigin.Container));
        Assert.Null(Read(null, Tree.Map((field, value)), field, SettingOrigin.Unset));
    }

    [Fact]
    public void An_unknown_level_makes_what_it_could_state_unknown()
    {
        var unknownContainer = new EffectiveSecurityContext(Tree.Unknown, Tree.Map(("runAsNonRoot", true)));
        Assert.True(unknownContainer.RunAsNonRoot.IsUnknown);
        Assert.True(unknownContainer.Privileged.IsUnknown);
        Assert.True(unknownContainer.SeccompProfileType.IsUnknown);
        Assert.True(unknownContainer.AddedCapabilities.IsUnknown);

        var unknownPod = new EffectiveSecurityContext(Tree.Map(("runAsNonRoot", true)), Tree.Unknown);
        Assert.Equal(true, unknownPod.RunAsNonRoot.AsBoolean);
        Assert.True(unknownPod.RunAsUser.IsUnknown);
        Assert.True(unknownPod.Privileged.IsUnset);
    }

    [Fact]
    public void A_security_context_of_the_wrong_shape_is_unknown()
    {
        var security = new EffectiveSecurityContext(Tree.List(), null);
        Assert.True(security.Privileged.IsUnknown);
        Assert.Null(security.Privileged.AsBoolean);
    }

    [Fact]
    public void A_profile_replaces_the_one_of_the_pod_as_a_whole()
    {
        var security = new EffectiveSecurityContext(
            Tree.Map(("seccompProfile", Tree.Map(("localhostProfile", "a.json")))),
            Tree.Map(("seccompProfile", Tree.Map(("type", "Unconfined")))));
        Assert.True(security.SeccompProfileType.IsUnset);
    }

    [Fact]
    public void Windows_options_are_merged_field_by_field()
    {
        var security = new EffectiveSecurityContext(
            Tree.Map(("windowsOptions", Tree.Map(("runAsUserName", "app")))),
            Tree.Map(("windowsOptions", Tree.Map(("runAsUserName", "pod"), ("hostProcess", true)))));
        Assert.Equal("app", security.WindowsUserName.AsText);
        Assert.Equal(true, security.WindowsHostProcess.AsBoolean);
        Assert.Equal(SettingOrigin.Pod, security.WindowsHostProcess.Origin);
    }

    [Fact]
    public void Capabilities_are_compared_exactly()
    {
        var security = new EffectiveSecurityContext(
            Tree.Map(("capabilities", Tree.Map(("add", Tree.List("CHOWN", Tree.Unknown)), ("drop", Tree.List("all"))))), null);
        Assert.True(security.AddedCapabilities.Contains("CHOWN"));
        Assert.True(security.AddedCapabilities.IsUnknown);
        Assert.False(security.DroppedCapabilities.Contains("ALL"));
        Assert.False(security.DroppedCapabilities.IsUnknown);
    }

    private static ManifestNode? Read(ManifestNode? container, ManifestNode? pod, string field, SettingOrigin origin)
    {
        var security = new EffectiveSecurityContext(container, pod);
        var setting = field switch
        {
            "runAsNonRoot" => security.RunAsNonRoot,
            "runAsUser" => security.RunAsUser,
            "runAsGroup" => security.RunAsGroup,
            "seccompProfile" => security.SeccompProfile,
            "appArmorProfile" => security.AppArmorProfile,
            "seLinuxOptions" => security.SeLinuxOptions,
            "readOnlyRootFilesystem" => security.ReadOnlyRootFilesystem,
            "allowPrivilegeEscalation" => security.AllowPrivilegeEscalation,
            "privileged" => security.Privileged,
            _ => security.ProcMount,
        };
        Assert.Equal(origin, setting.Origin);
        return setting.Node;
    }
}
